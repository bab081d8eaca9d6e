/** Sign-in, security of every route, page shell, error pages and administration screens. */
@NullMarked
package nc.maillage.access.web;

import org.jspecify.annotations.NullMarked;
