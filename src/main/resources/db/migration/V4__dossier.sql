-- Dossiers, their files, what was read and what was suggested. Ids of institutions, agencies and people belong to another
-- module and carry no foreign key.
create table dossier (
    id uuid primary key,
    institution uuid not null,
    institution_name varchar(300) not null,
    institution_kind varchar(40) not null,
    evaluation_year int not null,
    instrument varchar(60) not null,
    edition varchar(60) not null,
    as_of date not null,
    stage varchar(60) not null,
    copied_from uuid references dossier,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    version bigint not null,
    -- counts every change a browser may show
    feed bigint not null,
    -- counts changes that call for a judgement, and how many of them the last judgement saw
    changes bigint not null,
    judged_changes bigint not null,
    unjudged_since timestamp with time zone,
    -- why the last attempt to judge was given up; null after a success
    judging_fault varchar(2000),
    unique (institution, evaluation_year, instrument)
);

create table assignment (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    agency uuid not null,
    due_on date,
    assigned_at timestamp with time zone not null,
    assigned_by uuid not null,
    version bigint not null,
    unique (dossier, indicator, agency)
);
create index assignment_agency on assignment (agency, dossier);

-- What reading made of bytes; the extension takes part because a wrong one is remarked on.
create table reading (
    sha256 varchar(64) not null,
    extension varchar(20) not null,
    reader_version varchar(80) not null,
    state varchar(20) not null,
    media_type varchar(200) not null,
    pages int not null,
    form varchar(60) not null,
    number varchar(200),
    document_year int,
    title varchar(1000),
    read_at timestamp with time zone not null,
    primary key (sha256, extension)
);

create table evidence_file (
    id uuid primary key,
    dossier uuid not null references dossier,
    path varchar(500) not null,
    -- the path as long as this is the valid version of it, null when superseded or removed: one valid version a path
    live_path varchar(500),
    revision int not null,
    sha256 varchar(64) not null,
    extension varchar(20) not null,
    size bigint not null,
    state varchar(20) not null,
    reason_code varchar(60),
    reason varchar(2000),
    legal_status varchar(40),
    agency uuid,
    received_at timestamp with time zone not null,
    received_by uuid not null,
    -- the file of the year before that it was carried over from
    carried_from uuid references evidence_file,
    -- the file of the same dossier that has the same bytes
    same_as uuid references evidence_file,
    replaced_by uuid references evidence_file,
    feed bigint not null,
    version bigint not null,
    unique (dossier, live_path)
);
create index evidence_file_order on evidence_file (dossier, path, revision);
create index evidence_file_content on evidence_file (sha256, extension);
create index evidence_file_state on evidence_file (state);

-- Indicators a file is meant for; the judgement looks at the words, people look here first.
create table placement (
    file uuid not null references evidence_file,
    indicator int not null,
    primary key (file, indicator)
);

-- What a person has set aside for one indicator: a whole file, or one citation of it.
create table omission (
    id uuid primary key,
    dossier uuid not null references dossier,
    indicator int not null,
    file uuid not null references evidence_file,
    -- the citation; all empty for the whole file
    page int,
    locator varchar(500),
    quote text,
    reason varchar(2000) not null,
    omitted_at timestamp with time zone not null,
    omitted_by uuid not null
);
create index omission_dossier on omission (dossier, indicator);

create table judgement (
    id uuid primary key,
    dossier uuid not null references dossier,
    number int not null,
    judging_key varchar(64) not null,
    judged_at timestamp with time zone not null,
    files int not null,
    -- everything of the result but its indicators; of earlier judgements without the documents
    head text not null,
    unique (dossier, number)
);

create table suggestion (
    id uuid primary key,
    dossier uuid not null references dossier,
    judgement uuid not null references judgement,
    indicator int not null,
    -- 1 for the present suggestion, null for earlier ones
    live int,
    level_reached int not null,
    level_possible int not null,
    confidence varchar(20) not null,
    needs_review boolean not null,
    digest varchar(64) not null,
    entry text not null,
    suggested_at timestamp with time zone not null,
    unique (dossier, indicator, live)
);
create index suggestion_history on suggestion (dossier, indicator, suggested_at);
