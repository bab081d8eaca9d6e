-- What a person was already given of one aid: the caps of a year ask for it at each request.
create index given on decisions.proposal (collectivity_id, scheme, received_on) where status = 'SIGNED' and ruling = 'GRANT';
