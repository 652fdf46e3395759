-- 述法.应述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.名册未通知人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."通知日" IS NOT NULL
      ) AND (
        "t1"."通知日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.未述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."述法日" IS NOT NULL
      ) AND (
        "t1"."述法日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.免于述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.已述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND (
      (
        "t1"."述法日" IS NOT NULL
      ) AND (
        "t1"."述法日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.未交述法报告人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."提交报告日" IS NOT NULL
      )
      AND (
        "t1"."提交报告日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.述法率
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "值",
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND NOT (
      (
        "t1"."免述日" IS NOT NULL
      ) AND (
        "t1"."免述日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND (
      (
        "t1"."述法日" IS NOT NULL
      ) AND (
        "t1"."述法日" <= CAST(%(seen_on)s AS DATE)
      )
    )) AS "分子"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.按期提交率
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提交期限到期日" IS NOT NULL
        )
        AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提交期限止日" IS NULL
          ) OR (
            "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求提交日期" IS NOT NULL
    )
    AND NOT (
      "t1"."提交期限算不出"
    )) AS "记录数",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提交期限到期日" IS NOT NULL
        )
        AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提交期限止日" IS NULL
          ) OR (
            "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求提交日期" IS NOT NULL
    )
    AND NOT (
      "t1"."提交期限算不出"
    )) AS "值",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提交期限到期日" IS NOT NULL
        )
        AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提交期限止日" IS NULL
          ) OR (
            "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求提交日期" IS NOT NULL
    )
    AND NOT (
      "t1"."提交期限算不出"
    )
    AND (
      (
        "t1"."提交期限（当次）止日" IS NOT NULL
      )
      AND (
        "t1"."提交期限（当次）止日" <= CAST(%(as_of)s AS DATE)
      )
      AND COALESCE("t1"."提交期限（当次）" IN ('按期', '超过一般期限', '偏短'), FALSE)
    )) AS "分子",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提交期限到期日" IS NOT NULL
        )
        AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提交期限止日" IS NULL
          ) OR (
            "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求提交日期" IS NOT NULL
    )
    AND NOT (
      "t1"."提交期限算不出"
    )
    AND (
      COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
      AND (
        "t1"."提交期限到期日" IS NOT NULL
      )
      AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
      )
      AND (
        (
          "t1"."提交期限止日" IS NULL
        ) OR (
          "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
        )
      )
    )) AS "逾期未办",
  COUNT(*) FILTER(WHERE
    (
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t1"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t1"."提交期限到期日" IS NOT NULL
        )
        AND "t1"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t1"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t1"."提交期限止日" IS NULL
          ) OR (
            "t1"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
    AND (
      "t1"."要求提交日期" IS NOT NULL
    )
    AND "t1"."提交期限算不出") AS "算不出"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR (
        COALESCE("t0"."提交期限" IN ('逾期'), FALSE)
        AND (
          "t0"."提交期限到期日" IS NOT NULL
        )
        AND "t0"."提交期限到期日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
        AND (
          "t0"."提交期限到期日" < CAST(%(as_of)s AS DATE)
        )
        AND (
          (
            "t0"."提交期限止日" IS NULL
          ) OR (
            "t0"."提交期限止日" > CAST(%(as_of)s AS DATE)
          )
        )
      )
    )
  OFFSET 0
) AS "t1"

-- 述法.查摆问题数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    AND (
      "t1"."查摆问题数" IS NOT NULL
    )) AS "记录数",
  COALESCE(
    SUM("t1"."查摆问题数") FILTER(WHERE
      "t1"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      AND (
        "t1"."查摆问题数" IS NOT NULL
      )),
    0
  ) AS "值"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."提交报告日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 述法.专题述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND (
      (
        "t1"."述法日" IS NOT NULL
      ) AND (
        "t1"."述法日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND "t1"."述法方式" IS NOT DISTINCT FROM '专题述法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.会议述法人数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
    AND (
      (
        "t1"."述法日" IS NOT NULL
      ) AND (
        "t1"."述法日" <= CAST(%(seen_on)s AS DATE)
      )
    )
    AND "t1"."述法方式" IS NOT DISTINCT FROM '会议述法') AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(seen_on)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."述法年度" BETWEEN EXTRACT(year FROM CAST(%(period_start)s AS DATE)) AND EXTRACT(year FROM CAST(%(period_end)s AS DATE))
  OFFSET 0
) AS "t1"

-- 述法.上期结转件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" < CAST(%(period_start)s AS DATE)
    )
    AND (
      (
        "t1"."了结日" IS NULL
      ) OR (
        "t1"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" < CAST(%(period_start)s AS DATE)
    AND (
      (
        "t0"."了结日" IS NULL
      ) OR (
        "t0"."了结日" >= CAST(%(period_start)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"

-- 述法.本期新收件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
  OFFSET 0
) AS "t1"

-- 述法.本期了结件数
SELECT
  COUNT(*) FILTER(WHERE
    "t1"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    OR "t1"."进入免于述法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND (
      "t0"."进入已归档日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
      OR "t0"."进入免于述法日" BETWEEN CAST(%(period_start)s AS DATE) AND CAST(%(period_end)s AS DATE)
    )
  OFFSET 0
) AS "t1"

-- 述法.期末未结件数
SELECT
  COUNT(*) FILTER(WHERE
    (
      "t1"."起始日" IS NOT NULL
    )
    AND (
      "t1"."起始日" <= CAST(%(as_of)s AS DATE)
    )
    AND NOT (
      (
        "t1"."了结日" IS NOT NULL
      ) AND (
        "t1"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )) AS "记录数"
FROM (
  SELECT
    *
  FROM LEDGER_DUTY_REPORT_AT(CAST(%(period_end)s AS DATE)) AS "t0"
  WHERE
    "t0"."office_id" = ANY(
      CAST(%(offices)s AS UUID[])
    )
    AND "t0"."起始日" IS NOT NULL
    AND "t0"."起始日" <= CAST(%(as_of)s AS DATE)
    AND NOT (
      (
        "t0"."了结日" IS NOT NULL
      ) AND (
        "t0"."了结日" <= CAST(%(as_of)s AS DATE)
      )
    )
  OFFSET 0
) AS "t1"
