/** Signing in through the directory of the organisation, by OpenID Connect. */
@NullMarked
package nc.maillage.access.directory;

import org.jspecify.annotations.NullMarked;
