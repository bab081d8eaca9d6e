package nc.maillage.candidacies.web;

import nc.maillage.platform.web.PageShell;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate reads of the erasure they ask for.
 *
 * @param waiting since when, null where none waits
 * @param refused what was answered last time
 */
public record OwnErasurePage(
        PageShell shell,
        String address,
        String number,
        boolean withdrawn,
        @Nullable String waiting,
        @Nullable String refused,
        boolean erased) {}
