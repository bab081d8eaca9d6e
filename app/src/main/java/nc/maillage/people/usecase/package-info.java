/** What an agent does to a person's file, one class an act. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.people.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
