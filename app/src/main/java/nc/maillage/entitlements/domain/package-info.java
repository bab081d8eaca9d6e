/** Cards: their numbers, their sealed codes and their validity, in plain Java. */
@NullMarked
package nc.maillage.entitlements.domain;

import org.jspecify.annotations.NullMarked;
