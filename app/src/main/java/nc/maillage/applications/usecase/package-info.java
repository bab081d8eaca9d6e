/** One class for each thing that is done to a request. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.applications.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
