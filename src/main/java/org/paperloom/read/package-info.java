/**
 * Turns a page into papers, whatever form it has; the form shows in the content, not in the name.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>One inner room a family of forms ({@code listing}, {@code html}, {@code records}, {@code xml}); each hands raw
 *       papers to one sink and knows nothing of keys, sentences or pages. {@code bytes} opens what is packed or in
 *       UTF-16, {@code sentence} divides, {@code raw} holds what they share. Nobody outside sees them.
 *   <li>A page is read twice: once for its SHA-256, which every paper carries, once for its papers. Holding papers back
 *       until the checksum is known would hold the whole page.
 *   <li>What is bad is kept small: a bad line or record costs itself, a page that breaks off costs what comes behind, and
 *       of many like problems the first five are told and the others counted.
 *   <li>White space is normalised and nothing else, so that a name is found as the page writes it.
 *   <li>An arXiv number states year and month; they are the date of a record that states none.
 * </ul>
 */
@NullMarked
package org.paperloom.read;

import org.jspecify.annotations.NullMarked;
