-- 法律咨询.咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.咨询人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."咨询人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询人次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."咨询人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.法援机构咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."提供单位" IS NOT DISTINCT FROM '法律援助机构'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."提供单位" IS NOT DISTINCT FROM '法律援助机构'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.现场咨询人次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
    AND (
      "t1"."咨询人次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询人次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '现场活动'
      AND (
        "t1"."咨询人次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.热线咨询件次
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."咨询件次" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."咨询件次") FILTER(WHERE
      "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
      AND (
        "t1"."咨询件次" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 法律咨询.热线平均通话分钟
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."来电时间" IS NOT NULL
    )
    AND (
      "t1"."挂机时间" IS NOT NULL
    )) AS "记录数",
  AVG(
    CAST(EXTRACT(EPOCH FROM (
      "t1"."挂机时间" - "t1"."来电时间"
    )) AS DOUBLE PRECISION) / 60
  ) FILTER(WHERE
    "t1"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."咨询渠道" IS NOT DISTINCT FROM '12348热线'
    AND (
      "t1"."来电时间" IS NOT NULL
    )
    AND (
      "t1"."挂机时间" IS NOT NULL
    )) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_LEGAL_CONSULTATION_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."咨询日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
