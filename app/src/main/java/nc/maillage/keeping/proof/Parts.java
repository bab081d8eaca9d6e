package nc.maillage.keeping.proof;

/** The query that draws the digests of a decision, the same on the day of the signature and on that of a verification. */
public final class Parts {
    /**
     * To be joined after {@code d}, a decision, and {@code k}, whose {@code salt} it takes; gives {@code now.parts}.
     * The facts are taken leaf by leaf, so that the one that moved is named.
     */
    public static final String LATERAL = """
            join decisions.proposal p on p.id = d.proposal
            left join correspondence.letter l on l.id = d.letter
            cross join lateral (
                with recursive leaf(path, v) as (
                    select f.key, f.value from jsonb_each(p.facts) f
                    union all
                    select leaf.path || '.' || deeper.key, deeper.value
                    from leaf cross join lateral (
                        select o.key, o.value
                        from jsonb_each(case jsonb_typeof(leaf.v) when 'object' then leaf.v else '{}' end) o
                        union all
                        select a.n::text, a.value
                        from jsonb_array_elements(case jsonb_typeof(leaf.v) when 'array' then leaf.v else '[]' end)
                            with ordinality a(value, n)) deeper),
                kept(part, content) as (
                    select 'facts.' || path, v::text from leaf
                    where jsonb_typeof(v) not in ('object', 'array') or v in ('{}'::jsonb, '[]'::jsonb)
                    union all
                    select 'evidence.' || e.key || case e.part when '' then '' else '.' || e.part end || ':' || e.id,
                           concat_ws(E'\\n', e.subject_id, e.value, to_char(e.valid_from, 'YYYY-MM-DD'),
                                     '/', to_char(e.valid_to, 'YYYY-MM-DD'), e.source, e.source_label, e.piece_id,
                                     e.justification, e.recorded_by)
                    from (select * from evidence.fact union all select * from evidence.health_fact) e
                    where e.file_id = p.file and e.recorded_at <= d.signed_at
                      and (e.superseded_at is null or e.superseded_at > d.signed_at)
                    union all
                    select part, content
                    from (values ('number', d.number), ('ruling', p.ruling), ('reason', p.reason),
                                 ('scheme', p.scheme || ' ' || p.scheme_version), ('reference', p.reference),
                                 ('received_on', to_char(p.received_on, 'YYYY-MM-DD')),
                                 ('person', concat_ws(' ', p.person, nullif(p.concerned, '{}'))), ('given', p.given::text),
                                 ('assessment', p.assessment::text), ('household', p.household::text),
                                 ('figures', d.parameters::text), ('rule_digest', d.rule_digest),
                                 ('parameter_digest', d.parameter_digest), ('seal', d.seal),
                                 ('signature', concat_ws(' ', d.signed_by, extract(epoch from d.signed_at), d.delegation,
                                                         d.delegation_authority, d.delegation_reference,
                                                         d.confirmed_figures)),
                                 ('proposed_by', p.proposed_by::text),
                                 ('letter', concat_ws(E'\\n', l.number, l.recipient, l.content))) fixed(part, content))
                select jsonb_object_agg(part, left(encode(sha256(convert_to(
                           k.salt || E'\\n' || part || E'\\n' || coalesce(content, ''), 'UTF8')), 'hex'), 32)) as parts
                from kept) now
            """;

    private Parts() {}
}
