package nc.maillage.scenarios;

import java.util.UUID;

/** « Scénario ». */
public record ScenarioId(UUID value) {}
