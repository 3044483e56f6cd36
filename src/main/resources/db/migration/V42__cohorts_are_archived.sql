-- A cohort whose course is over: kept with everything in it, and not offered for new quizzes.
alter table cohort add column archived_at timestamptz;
