alter table question_version
    add constraint question_version_has_a_known_format check (format in
        ('SINGLE_CHOICE', 'TYPED_FIGURE', 'TYPED_DATE', 'TRUE_FALSE', 'MATCHING', 'ORDERING')),
    -- What typed answers are compared with: a number with its unit and limit, or a day, month or year in ISO 8601.
    add column typed_number         numeric,
    add column typed_unit           text check (length(typed_unit) between 1 and 60),
    add column typed_bound          text,
    add column typed_date           text check (typed_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    add column typed_weekday_enough boolean,
    add constraint question_version_has_a_number_to_type check ((format = 'TYPED_FIGURE')
        = (typed_number is not null and typed_bound is not null)),
    add constraint question_version_has_a_date_to_type check ((format = 'TYPED_DATE')
        = (typed_date is not null and typed_weekday_enough is not null));

-- What the text is to be matched to; null where it matches nothing, and in the other formats.
alter table question_option add column prompt text check (length(prompt) between 1 and 500);

-- Matching and ordering have several right options; the application checks each format.
drop index question_version_has_one_key;
