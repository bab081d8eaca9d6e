-- The short columns were pushed out of the row before the long ones, and each was fetched again for each count.
alter table recruitment.publication set (toast_tuple_target = 512);
alter table recruitment.publication alter column corps set storage main;
alter table recruitment.publication alter column head set storage main;
