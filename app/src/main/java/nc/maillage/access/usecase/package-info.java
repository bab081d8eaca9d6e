/** One class a verb: sign in, open an account, change its roles, keep an agent away from a file. */
@NamedInterface("usecase")
@NullMarked
package nc.maillage.access.usecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
