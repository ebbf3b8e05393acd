/**
 * Records in XML: Atom, OAI-PMH, ACL Anthology. No room but {@code read} sees it.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>StAX hands over one record element at a time; nothing of the page is held but that. Records are known by their
 *       element's name wherever it stands, so that a part of a page, or a page of several, is read too.
 *   <li>A document type declaration ends the reading: no form here has one, and it is what all attacks by entities need.
 * </ul>
 */
@NullMarked
package org.paperloom.read.xml;

import org.jspecify.annotations.NullMarked;
