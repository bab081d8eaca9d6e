package nc.maillage.applications.web;

import nc.maillage.platform.web.Due;
import nc.maillage.platform.web.StateTag;
import org.jspecify.annotations.Nullable;

/** One line of a list of requests. */
public record WorkRow(
        String number,
        @Nullable String href,
        String person,
        @Nullable String birth,
        String scheme,
        String commune,
        String channel,
        String received,
        @Nullable String officer,
        StateTag state,
        String todo,
        Due due,
        String age) {}
