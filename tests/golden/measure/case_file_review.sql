-- 案卷评查.监督检查单位数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."被评查单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."被评查单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."被评查单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_case_file_review" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 案卷评查.评查案卷数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."评查案卷数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."评查案卷数") FILTER(WHERE
      "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."评查案卷数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_case_file_review" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 案卷评查.三项制度督察抽查单位数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."监督方式" IS NOT DISTINCT FROM '专项督察'
      OR "t1"."监督方式" IS NOT DISTINCT FROM '迎接上级督察'
    )
    AND (
      "t1"."被评查单位" IS NOT NULL
    )) AS "记录数",
  COUNT(DISTINCT REGEXP_REPLACE(NORMALIZE("t1"."被评查单位", NFKC), '\s', '', 'g')) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."监督方式" IS NOT DISTINCT FROM '专项督察'
      OR "t1"."监督方式" IS NOT DISTINCT FROM '迎接上级督察'
    )
    AND (
      "t1"."被评查单位" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_case_file_review" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 案卷评查.发现问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."发现问题数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."发现问题数") FILTER(WHERE
      "t1"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."发现问题数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_case_file_review" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."评查日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
