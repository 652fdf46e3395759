SELECT
  COUNT(*) FILTER(WHERE
    "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  ENCODE(
    SHA256(
      CONVERT_TO(
        COALESCE(
          STRING_AGG(
            
              CAST("t1"."id" AS VARCHAR) || ' ' || CAST("t1"."version" AS VARCHAR) || ' ' || "t1"."digest",
              '
' ORDER BY "t1"."id" ASC
            
          ) FILTER(WHERE
            "t1"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)),
          ''
        ),
        'UTF8'
      )
    ),
    'hex'
  ) AS "印记"
FROM (
  SELECT
    *
  FROM LEDGER_REVIEW_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."签发日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
