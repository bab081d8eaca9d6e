package nc.maillage.portal.web.vacancies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nc.maillage.portal.web.vacancies.VacancyListPage.Asked;
import nc.maillage.portal.web.vacancies.VacancyListPage.Facet;
import nc.maillage.portal.web.vacancies.VacancyListPage.Option;
import nc.maillage.recruitment.ResidenceAsked;
import nc.maillage.recruitment.VacancyClosing;
import nc.maillage.recruitment.VacancyCounts;
import nc.maillage.recruitment.VacancyCounts.Value;
import nc.maillage.recruitment.VacancyFilter;

/** The filters of the list: a value with none is shown only where it is chosen, and of many values the most frequent ones. */
final class VacancyFacets {
    private static final int SHOWN = 8;

    private VacancyFacets() {}

    static List<Facet> of(VacancyFilter filter, VacancyCounts counts) {
        return List.of(
                closings(filter, counts),
                texts("Employeur", VacancyQuery.EMPLOYER, counts.employers(), filter.employers()),
                texts("Corps", VacancyQuery.CORPS, counts.corps(), filter.corps()),
                texts("Lieu", VacancyQuery.PLACE, counts.places(), filter.places()),
                residences(filter, counts));
    }

    private static Facet closings(VacancyFilter filter, VacancyCounts counts) {
        return new Facet(
                "Date limite",
                VacancyQuery.CLOSING,
                true,
                Arrays.stream(VacancyClosing.values())
                        .map(each -> new Option(each.key(), each.label(), counts.of(each), each == filter.closing()))
                        .toList(),
                false);
    }

    private static Facet residences(VacancyFilter filter, VacancyCounts counts) {
        return new Facet(
                "Durée de résidence demandée",
                VacancyQuery.RESIDENCE,
                false,
                Arrays.stream(ResidenceAsked.values())
                        .map(each -> new Option(
                                each.key(),
                                each.label(),
                                counts.of(each),
                                filter.residences().contains(each)))
                        .filter(option -> option.chosen() || option.notices() > 0)
                        .toList(),
                false);
    }

    private static Facet texts(String legend, String name, List<Value> values, List<String> chosen) {
        var options = new ArrayList<Option>();
        for (var value : values) {
            if (chosen.contains(value.name())) {
                options.add(new Option(value.name(), value.name(), value.notices(), true));
            }
        }
        chosen.stream()
                .filter(each -> values.stream().noneMatch(value -> value.name().equals(each)))
                .forEach(gone -> options.add(new Option(gone, gone, 0, true)));
        values.stream()
                .filter(value -> !chosen.contains(value.name()))
                .limit(Math.max(0, SHOWN - options.size()))
                .forEach(value -> options.add(new Option(value.name(), value.name(), value.notices(), false)));
        return new Facet(legend, name, false, options, options.size() < values.size());
    }

    /** What narrows the search, each with the way to leave it. */
    static List<Asked> asked(VacancyQuery query) {
        var asked = new ArrayList<Asked>();
        var now = query.filter();
        for (var each : now.employers()) {
            asked.add(new Asked(each, at(query, without(now.employers(), each), now.corps(), now.places())));
        }
        for (var each : now.corps()) {
            asked.add(new Asked(each, at(query, now.employers(), without(now.corps(), each), now.places())));
        }
        for (var each : now.places()) {
            asked.add(new Asked(each, at(query, now.employers(), now.corps(), without(now.places(), each))));
        }
        for (var each : now.residences()) {
            var rest = now.residences().stream().filter(other -> other != each).toList();
            var other = new VacancyFilter(now.words(), now.employers(), now.corps(), now.places(), rest, now.closing());
            asked.add(new Asked("résidence " + each.label(), query.with(other).at(VacancyViews.PATH)));
        }
        return asked;
    }

    private static String at(VacancyQuery query, List<String> employers, List<String> corps, List<String> places) {
        var now = query.filter();
        var other = new VacancyFilter(now.words(), employers, corps, places, now.residences(), now.closing());
        return query.with(other).at(VacancyViews.PATH);
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }
}
