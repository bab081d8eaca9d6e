/** What leaves by e-mail: the outbox in the database, and those who carry it. */
@NullMarked
package nc.maillage.platform.mail;

import org.jspecify.annotations.NullMarked;
