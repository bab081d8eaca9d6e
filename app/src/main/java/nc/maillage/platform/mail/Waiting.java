package nc.maillage.platform.mail;

import java.time.Instant;
import nc.maillage.platform.MailAddress;
import nc.maillage.platform.MailId;

/**
 * « Courriel en attente ».
 *
 * @param message as {@link WrittenMail} wrote it: without sender and Message-ID, which it gets as it leaves
 */
record Waiting(MailId id, MailAddress to, Instant writtenAt, int tries, byte[] message) {}
