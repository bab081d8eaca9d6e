/** Search, the person's page and its forms. */
@NullMarked
package nc.maillage.people.web;

import org.jspecify.annotations.NullMarked;
