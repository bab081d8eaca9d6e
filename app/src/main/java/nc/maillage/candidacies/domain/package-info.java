/** What a candidacy is, what it asks for and when it came, without Spring or SQL. */
@NullMarked
package nc.maillage.candidacies.domain;

import org.jspecify.annotations.NullMarked;
