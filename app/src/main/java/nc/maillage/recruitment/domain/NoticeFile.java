package nc.maillage.recruitment.domain;

import java.time.Instant;
import nc.maillage.organisation.AgentId;
import nc.maillage.platform.BlobId;

/** « Fichier d’un avis » : as it came, from whom and when. */
public record NoticeFile(BlobId blob, String name, String sha256, AgentId by, Instant at) {}
