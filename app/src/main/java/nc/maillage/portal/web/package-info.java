/** What the public sees, without an account, a session or a cookie. */
@NullMarked
package nc.maillage.portal.web;

import org.jspecify.annotations.NullMarked;
