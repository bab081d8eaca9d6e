/** Tests of letters. */
@NullMarked
package nc.maillage.correspondence.domain;

import org.jspecify.annotations.NullMarked;
