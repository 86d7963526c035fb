-- 1 while the search index may not hold a file as it is now: it was read and is not there, or it is there and no longer
-- valid. Few files have it at a time, so that neither a search nor the sweep has to look at all of them.
alter table evidence_file add column search_due int;
update evidence_file set search_due = 1 where state = 'READ'
    and not exists (select 1 from indexed_file i where i.file = evidence_file.id);
update evidence_file set search_due = 1 where state <> 'READ'
    and exists (select 1 from indexed_file i where i.file = evidence_file.id);
create index evidence_file_search_due on evidence_file (search_due, id);
