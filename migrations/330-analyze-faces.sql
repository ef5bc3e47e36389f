-- What is planned by the faces of a view's rows needs figures of them, which the indexes that 310 made anew have none of yet.
analyze views.current_status_rows;
analyze views.appearances_rows;
analyze views.evidence_rows;
analyze views.claimants_rows;
