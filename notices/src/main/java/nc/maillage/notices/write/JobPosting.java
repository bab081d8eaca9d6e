package nc.maillage.notices.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nc.maillage.notices.Availability;
import nc.maillage.notices.AvailabilityKind;
import nc.maillage.notices.Contract;
import nc.maillage.notices.Notice;
import nc.maillage.notices.NoticeField;
import nc.maillage.notices.Profile;
import nc.maillage.notices.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * « Offre d’emploi (schema.org) »: the JSON-LD of a notice. The offer holds to the end of its last day in Nouméa; the
 * rule of residence stands in eligibilityToWorkRequirement; no contact is given, as it would name a person.
 */
public final class JobPosting {
    private static final String END_OF_DAY = "T23:59:59+11:00";

    private JobPosting() {}

    public static String json(Notice notice) {
        return inPage(tree(notice));
    }

    /** As a block of a page holds it: nothing in a text may end the block, nor begin another. */
    public static String inPage(Map<String, @Nullable Object> tree) {
        return Json.text(tree).replace("<", "\\u003c");
    }

    public static Map<String, @Nullable Object> tree(Notice notice) {
        Map<String, @Nullable Object> job = new LinkedHashMap<>();
        job.put("@context", "https://schema.org");
        job.put("@type", "JobPosting");
        String title = notice.text(NoticeField.TITLE);
        job.put("title", title == null ? Words.title(notice) : title);
        job.put("description", BodyMarkup.page(notice, 3));
        put(job, "identifier", identifier(notice.text(NoticeField.REFERENCE)));
        LocalDate deposit = notice.day(NoticeField.PUBLICATION_DATE);
        put(job, "datePosted", text(deposit == null ? notice.day(NoticeField.REFERENCE_DATE) : deposit));
        LocalDate deadline = notice.day(NoticeField.DEADLINE);
        put(job, "validThrough", deadline == null ? null : deadline + END_OF_DAY);
        put(job, "hiringOrganization", organization(notice.text(NoticeField.EMPLOYER)));
        put(job, "employmentUnit", organization(unit(notice)));
        put(job, "jobLocation", place(notice));
        put(job, "occupationalCategory", categories(notice));
        put(job, "eligibilityToWorkRequirement", Words.residence(notice));
        put(job, "responsibilities", lines(notice.items(NoticeField.MISSIONS), notice.items(NoticeField.ACTIVITIES)));
        profile(job, notice.value(NoticeField.PROFILE, Profile.class));
        put(job, "totalJobOpenings", notice.number(NoticeField.POSITIONS));
        availability(job, notice.value(NoticeField.AVAILABILITY, Availability.class));
        put(job, "employmentType", notice.value(NoticeField.CONTRACT, Contract.class) == null ? null : "TEMPORARY");
        return job;
    }

    private static void put(Map<String, @Nullable Object> job, String name, @Nullable Object value) {
        if (value != null) {
            job.put(name, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable Object identifier(@Nullable String reference) {
        return reference == null ? null : Map.of("@type", "PropertyValue", "name", "DRHFPNC", "value", reference);
    }

    private static @Nullable Object organization(@Nullable String name) {
        return name == null ? null : new LinkedHashMap<>(Map.of("@type", "Organization", "name", name));
    }

    private static @Nullable String unit(Notice notice) {
        String direction = notice.text(NoticeField.DIRECTION);
        String service = notice.text(NoticeField.SERVICE);
        return direction == null ? service : service == null ? direction : direction + ", " + service;
    }

    private static @Nullable Object place(Notice notice) {
        String workplace = notice.text(NoticeField.WORKPLACE);
        if (workplace == null) {
            return null;
        }
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("@type", "PostalAddress");
        address.put("addressLocality", workplace);
        String employer = notice.text(NoticeField.EMPLOYER);
        if (employer != null && employer.toLowerCase(java.util.Locale.FRENCH).startsWith("province")) {
            address.put("addressRegion", employer);
        }
        address.put("addressCountry", "NC");
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("@type", "Place");
        place.put("address", address);
        return place;
    }

    private static @Nullable Object categories(Notice notice) {
        List<Object> codes = new ArrayList<>();
        String corps = Words.corps(notice);
        if (!corps.isEmpty()) {
            codes.add(code(corps, "Corps et cadres d’emplois de la Nouvelle-Calédonie"));
        }
        String job = notice.text(NoticeField.RESPNC_JOB);
        if (job != null) {
            codes.add(code(job, "Répertoire des emplois du secteur public de Nouvelle-Calédonie"));
        }
        return codes.isEmpty() ? null : codes;
    }

    private static Object code(String name, String set) {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("@type", "CategoryCode");
        code.put("name", name);
        code.put("inCodeSet", set);
        return code;
    }

    private static @Nullable String lines(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all.isEmpty() ? null : String.join("\n", all);
    }

    private static void profile(Map<String, @Nullable Object> job, @Nullable Profile profile) {
        if (profile == null) {
            return;
        }
        if (profile.knowledge() != null) {
            job.put("qualifications", String.join("\n", profile.knowledge()));
        }
        List<String> skills = new ArrayList<>();
        skills.addAll(profile.knowHow() == null ? List.of() : profile.knowHow());
        skills.addAll(profile.behaviour() == null ? List.of() : profile.behaviour());
        if (!skills.isEmpty()) {
            job.put("skills", String.join("\n", skills));
        }
    }

    private static void availability(Map<String, @Nullable Object> job, @Nullable Availability availability) {
        if (availability == null) {
            return;
        }
        boolean sure = availability.kind() != AvailabilityKind.LIKELY_VACANT;
        if (availability.kind() == AvailabilityKind.IMMEDIATE) {
            job.put("jobImmediateStart", true);
        } else if (sure && availability.date() != null) {
            job.put("jobStartDate", availability.date());
        }
    }
}
