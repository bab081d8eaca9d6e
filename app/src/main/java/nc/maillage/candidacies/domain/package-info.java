/** What a candidacy is, what it asks for and when it came, without Spring or SQL. */
@NamedInterface("domain")
@NullMarked
package nc.maillage.candidacies.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
