/** The pages of requests: my work, lists, registration, and the file itself. */
@NullMarked
package nc.maillage.applications.web;

import org.jspecify.annotations.NullMarked;
