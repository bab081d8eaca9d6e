package nc.maillage.candidacies.domain;

import java.time.Instant;
import nc.maillage.platform.BlobId;

/**
 * « Accusé remplacé » : one that was given before a typing fault was corrected.
 *
 * @param corrected what was corrected after it, by name and without a value: the mistyped one may be somebody else's
 */
public record FormerReceipt(int version, BlobId blob, String corrected, Instant replacedAt) {}
