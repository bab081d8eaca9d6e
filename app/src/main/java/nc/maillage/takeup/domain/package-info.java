/** Who seems entitled, and who was set aside: plain rules. */
@NullMarked
package nc.maillage.takeup.domain;

import org.jspecify.annotations.NullMarked;
