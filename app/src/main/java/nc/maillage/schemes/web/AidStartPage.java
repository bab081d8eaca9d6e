package nc.maillage.schemes.web;

import java.util.List;
import nc.maillage.platform.web.Choice;
import nc.maillage.platform.web.FormErrors;

/** What the page « Créer une aide » shows. */
public record AidStartPage(List<Choice> starts, String chosen, FormErrors errors, String once) {}
