-- What people make of the suggestions. Rows of stage_change, decision, verdict and remark are only ever added. Names are kept as
-- they were at the time of the act, so that a history reads the same years later.

-- How often an indicator was acted on, and the last act; whoever acts on it locks the row.
create table indicator_review (
    dossier uuid not null references dossier,
    indicator int not null,
    version bigint not null,
    action varchar(60),
    detail varchar(600),
    person uuid,
    person_name varchar(200),
    acted_at timestamp with time zone,
    primary key (dossier, indicator)
);

create table stage_change (
    id uuid primary key,
    dossier uuid not null references dossier,
    -- the version of the dossier that the change made
    number bigint not null,
    from_stage varchar(60) not null,
    to_stage varchar(60) not null,
    reason text not null,
    person uuid not null,
    person_name varchar(200) not null,
    changed_at timestamp with time zone not null,
    unique (dossier, number)
);

-- The level somebody chose; the last one of a seat counts.
create table decision (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    -- the version of the review that the decision made
    number bigint not null,
    seat varchar(20) not null check (seat in ('SELF_ASSESSMENT', 'ASSESSMENT')),
    stage varchar(60) not null,
    level int not null check (level between 1 and 5),
    -- the suggestion that was seen
    suggestion uuid not null references suggestion,
    suggested int not null,
    digest varchar(64) not null,
    reason text not null,
    facts text not null,
    analysis text not null,
    result text not null,
    person uuid not null,
    person_name varchar(200) not null,
    decided_at timestamp with time zone not null,
    unique (dossier, indicator, number)
);

-- What somebody made of one citation or one file; the last one of a place counts.
create table verdict (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    number bigint not null,
    file uuid not null references evidence_file,
    -- the citation; all empty for the whole file
    page int,
    locator varchar(500),
    quote text,
    ruling varchar(20) not null check (ruling in ('ACCEPTED', 'REJECTED', 'NOT_APPLICABLE', 'TAKEN_BACK')),
    reason text not null,
    stage varchar(60) not null,
    person uuid not null,
    person_name varchar(200) not null,
    ruled_at timestamp with time zone not null,
    unique (dossier, indicator, number)
);

create table remark (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    text text not null,
    person uuid not null,
    person_name varchar(200) not null,
    role varchar(40) not null,
    written_at timestamp with time zone not null
);
create index remark_thread on remark (dossier, indicator, written_at);

create table task (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    agency uuid not null,
    text varchar(2000) not null,
    due_on date,
    done boolean not null,
    given_by uuid not null,
    given_by_name varchar(200) not null,
    given_at timestamp with time zone not null,
    -- who said last that it is done or to be done again
    changed_by_name varchar(200) not null,
    changed_at timestamp with time zone not null,
    version bigint not null
);
create index task_dossier on task (dossier, indicator);
create index task_agency on task (agency, done, due_on);

-- The result of an evaluation as it was determined; never written again.
create table determination (
    dossier uuid primary key references dossier,
    judgement uuid not null references judgement,
    index_suggested varchar(40) not null,
    index_decided varchar(40) not null,
    index_shown varchar(20) not null,
    rating varchar(100) not null,
    kb_digest varchar(80) not null,
    rules_digest varchar(80) not null,
    -- over all lines of the snapshot
    digest varchar(64) not null,
    person uuid not null,
    person_name varchar(200) not null,
    determined_at timestamp with time zone not null
);

create table determined_indicator (
    dossier uuid not null references determination,
    indicator int not null,
    suggestion uuid not null references suggestion,
    suggestion_digest varchar(64) not null,
    suggested int not null,
    decision uuid not null references decision,
    decided int not null,
    self_assessed int,
    primary key (dossier, indicator)
);
