/** What an account is and how its proofs are checked. */
@NullMarked
package nc.maillage.access.domain;

import org.jspecify.annotations.NullMarked;
