package nc.maillage.recruitment.store;

import nc.maillage.recruitment.domain.VacancyText;
import org.jspecify.annotations.Nullable;

/** What a version keeps beside its columns: the text, and the note of the last extension. */
record PublishedContent(VacancyText text, @Nullable String republication) {}
