package nc.maillage.people.web;

import nc.maillage.platform.web.StateTag;

/** Two files that may be of one person, as a line of the list. */
public record DuplicateLine(String href, String first, String second, String why, StateTag grade) {}
