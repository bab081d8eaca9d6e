package nc.maillage.recruitment.domain;

import java.time.Instant;
import nc.maillage.organisation.AgentId;

/** « Saisi à la main » : who typed what no document says, and when. */
public record ByHand(AgentId by, Instant at) {}
