/** What every page needs: its shell, its errors, its exports. */
@NamedInterface("web")
@NullMarked
package nc.maillage.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
