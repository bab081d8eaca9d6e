/** Pages are usable, light and accessible before any module fills them. */
@NullMarked
package nc.maillage.platform.web;

import org.jspecify.annotations.NullMarked;
