/** Screens of the administrator, who sees no file, and of whoever keeps agents away from one. */
@NullMarked
package nc.maillage.access.web.administration;

import org.jspecify.annotations.NullMarked;
