/** The clock of a request, its states, its steps and its numbers: plain Java. */
@NamedInterface("domain")
@NullMarked
package nc.maillage.applications.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
