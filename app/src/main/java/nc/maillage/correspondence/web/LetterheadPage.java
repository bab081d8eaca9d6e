package nc.maillage.correspondence.web;

import nc.maillage.platform.web.FormErrors;

/** The letterhead as shown. */
public record LetterheadPage(
        String service,
        String lines,
        String place,
        String telephone,
        int version,
        FormErrors errors,
        boolean conflict) {}
