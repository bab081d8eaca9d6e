/** What is asked, what is known and what was stated, without Spring or SQL. */
@NamedInterface("employment")
@NullMarked
package nc.maillage.candidacies.employment.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
