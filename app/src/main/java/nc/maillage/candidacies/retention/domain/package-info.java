/** When a candidacy may be erased, without Spring or SQL. */
@NullMarked
package nc.maillage.candidacies.retention.domain;

import org.jspecify.annotations.NullMarked;
