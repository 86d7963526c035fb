-- What could not be taken out of an uploaded archive, and why, as JSON; null where nothing was left out.
alter table upload add column left_out varchar(8000000);
