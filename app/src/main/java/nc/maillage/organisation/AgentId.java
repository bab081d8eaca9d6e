package nc.maillage.organisation;

import java.util.UUID;

/** « Agent » (identifiant) : a person employed by the collectivity; opaque, also the actor of the log. */
public record AgentId(UUID value) {}
