/**
 * Web pages: a listing, or one paper's own page. No room but {@code read} sees it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>A page with {@code citation_title} is one paper's page: the tags are made for machines and the same on all
 *       publishers' sites (Google Scholar's inclusion guidelines), while the visible page changes every year.
 *   <li>A listing is read from its text as a browser shows it, by the rules for saved text; its markup adds only the
 *       links, which name the papers.
 * </ul>
 */
@NullMarked
package org.paperloom.read.html;

import org.jspecify.annotations.NullMarked;
