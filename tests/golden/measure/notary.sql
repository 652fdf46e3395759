-- 公证与司法鉴定.公证办理件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."业务类别" IS NOT DISTINCT FROM '公证'
    AND (
      "t1"."办理件数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."办理件数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."业务类别" IS NOT DISTINCT FROM '公证'
      AND (
        "t1"."办理件数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_notary" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 公证与司法鉴定.司法鉴定件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."业务类别" IS NOT DISTINCT FROM '司法鉴定'
    AND (
      "t1"."办理件数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."办理件数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."业务类别" IS NOT DISTINCT FROM '司法鉴定'
      AND (
        "t1"."办理件数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_notary" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 公证与司法鉴定.仲裁件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."业务类别" IS NOT DISTINCT FROM '仲裁'
    AND (
      "t1"."办理件数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."办理件数") FILTER(WHERE
      "t1"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."业务类别" IS NOT DISTINCT FROM '仲裁'
      AND (
        "t1"."办理件数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_notary" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."统计日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
