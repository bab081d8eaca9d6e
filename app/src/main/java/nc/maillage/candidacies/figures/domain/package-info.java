/** Counting, and hiding what is too few, without Spring or SQL. */
@NullMarked
package nc.maillage.candidacies.figures.domain;

import org.jspecify.annotations.NullMarked;
