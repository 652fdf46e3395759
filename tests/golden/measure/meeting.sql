-- 会议.委员会会议次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."会议类型" IS NOT DISTINCT FROM '依法治县（市、区）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '依法治镇（街道）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '园区法治建设领导小组会议'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.委员会办公室和协调小组会议次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."会议类型" IS NOT DISTINCT FROM '依法治理委员会办公室会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '委员会协调小组会议'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.常务会和办公会次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."会议类型" IS NOT DISTINCT FROM '政府常务会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '镇长（主任）办公会议'
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.委员会每月最少会议次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."会议类型" IS NOT DISTINCT FROM '依法治县（市、区）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '依法治镇（街道）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '园区法治建设领导小组会议'
    )) AS "记录数",
  ARRAY_AGG(CAST("t1"."会议日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."会议日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."会议类型" IS NOT DISTINCT FROM '依法治县（市、区）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '依法治镇（街道）委员会会议'
      OR "t1"."会议类型" IS NOT DISTINCT FROM '园区法治建设领导小组会议'
    )) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.法治建设推进会次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '法治政府建设推进会') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.矛盾纠纷研判次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '矛盾纠纷分析研判会') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.矛盾纠纷每月最少研判次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '矛盾纠纷分析研判会') AS "记录数",
  ARRAY_AGG(CAST("t1"."会议日期" AS VARCHAR) || ' ' || '') FILTER(WHERE
    (
      CAST("t1"."会议日期" AS VARCHAR) || ' ' || ''
    ) IS NOT NULL
    AND "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '矛盾纠纷分析研判会') AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.党政联席会议次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '党政联席会议') AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.司法所负责人列席率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '党政联席会议'
    AND NOT (
      "t1"."司法所负责人列席" IS NULL
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '党政联席会议'
    AND NOT (
      "t1"."司法所负责人列席" IS NULL
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '党政联席会议'
    AND NOT (
      "t1"."司法所负责人列席" IS NULL
    )
    AND "t1"."司法所负责人列席" IS NOT DISTINCT FROM TRUE) AS "分子",
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."会议类型" IS NOT DISTINCT FROM '党政联席会议'
    AND (
      "t1"."司法所负责人列席" IS NULL
    )) AS "未填"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.法律顾问列席次数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."法律顾问列席" IS NOT DISTINCT FROM TRUE) AS "记录数"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.涉法议题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."涉法议题数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."涉法议题数") FILTER(WHERE
      "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."涉法议题数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.逐项登记议题数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting_逐项议题" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.经过审查议题数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."逐项议题.经过合法性审查" IS NOT DISTINCT FROM TRUE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND "t1"."逐项议题.经过合法性审查" IS NOT DISTINCT FROM TRUE) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting_逐项议题" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.未经审查上会议题数
SELECT
  COUNT(DISTINCT "t1"."id") FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大行政决策'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '行政规范性文件'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大合同协议'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大执法决定'
    )
    AND "t1"."逐项议题.经过合法性审查" IS NOT DISTINCT FROM FALSE) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大行政决策'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '行政规范性文件'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大合同协议'
      OR "t1"."逐项议题.议题类别" IS NOT DISTINCT FROM '重大执法决定'
    )
    AND "t1"."逐项议题.经过合法性审查" IS NOT DISTINCT FROM FALSE) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting_逐项议题" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."逐项议题.日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.成员到会率
-- 会议.写明应到的参会人数 / 会议.应到人数

-- 会议.写明应到的参会人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."应到人数" IS NOT NULL
    )
    AND (
      "t1"."参会人数" IS NOT NULL
    )
    AND (
      "t1"."参会人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."参会人数") FILTER(WHERE
      "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."应到人数" IS NOT NULL
      )
      AND (
        "t1"."参会人数" IS NOT NULL
      )
      AND (
        "t1"."参会人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 会议.应到人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."应到人数" IS NOT NULL
    )
    AND (
      "t1"."参会人数" IS NOT NULL
    )
    AND (
      "t1"."应到人数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."应到人数") FILTER(WHERE
      "t1"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."应到人数" IS NOT NULL
      )
      AND (
        "t1"."参会人数" IS NOT NULL
      )
      AND (
        "t1"."应到人数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM "ledger_meeting" AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."会议日期" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"
