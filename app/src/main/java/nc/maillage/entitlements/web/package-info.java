/** The pages of cards. */
@NullMarked
package nc.maillage.entitlements.web;

import org.jspecify.annotations.NullMarked;
