/**
 * Offers the store over HTTP: a read-only SPARQL endpoint.
 *
 * <h2>Design decisions</h2>
 *
 * <ul>
 *   <li>There is a query operation and nothing else: no update, no graph store protocol, no upload, no administration. What
 *       is not there needs no guard; the dataset is wrapped read-only all the same.
 *   <li>Queries run in a context of their own, in which {@code SERVICE} is off, the time is limited and which the client
 *       cannot change; the store's other users are not touched by it.
 *   <li>{@code FROM} and {@code default-graph-uri} choose among the graphs of the store and never fetch; so Fuseki does it,
 *       and tests hold it to that.
 *   <li>The limit of rows is put into the query, so that the store stops there; an answer that was limited says so in the
 *       header {@code Paperloom-Row-Limit}, since a cut answer must not pass for a whole one.
 * </ul>
 */
@NullMarked
package org.paperloom.serve;

import org.jspecify.annotations.NullMarked;
