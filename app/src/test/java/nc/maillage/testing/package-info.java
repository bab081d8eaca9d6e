/** What tests share: a running program and its actors. */
@NullMarked
package nc.maillage.testing;

import org.jspecify.annotations.NullMarked;
